import io.github.securewindowsworkloads.Acknowledgement;
import io.github.securewindowsworkloads.Acknowledgements;
import io.github.securewindowsworkloads.ContainerPort;
import io.github.securewindowsworkloads.Justification;
import io.github.securewindowsworkloads.PssLevel;
import io.github.securewindowsworkloads.PssNamespace;
import io.github.securewindowsworkloads.SecureWindowsDeployment;
import io.github.securewindowsworkloads.SecureWindowsPod;
import io.github.securewindowsworkloads.WindowsContainer;
import io.github.securewindowsworkloads.WindowsGuard;
import io.github.securewindowsworkloads.WindowsGuardOptions;
import io.github.securewindowsworkloads.WindowsUser;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.cdk8s.AppProps;
import org.cdk8s.Chart;
import org.cdk8s.JsonPatch;
import software.constructs.Construct;

/** The library from Java: what it writes, what it reports, and what it refuses. */
public class App {
    static final List<WindowsContainer> CONTAINERS = List.of(WindowsContainer.builder().name("web").image("example.com/web:1").build());
    static final Object STOWAWAY = Map.of("apiVersion", "v1", "kind", "Pod", "metadata", Map.of("name", "stowaway"), "spec",
        Map.of("os", Map.of("name", "windows"), "hostNetwork", true, "containers", List.of()));

    /** A chart that adds a pod to what its objects render. */
    static class StowawayChart extends Chart {
        StowawayChart(Construct scope) {
            super(scope, "stowaways");
        }

        @Override
        public List<Object> toJson() {
            List<Object> rendered = new ArrayList<>(super.toJson());
            rendered.add(STOWAWAY);
            return rendered;
        }
    }

    /** An app that does more when it is synthesized. */
    static class OwnApp extends org.cdk8s.App {
        boolean synthesized;

        OwnApp(String outdir) {
            super(AppProps.builder().outdir(outdir).build());
        }

        @Override
        public void synth() {
            super.synth();
            synthesized = true;
        }
    }

    public static void main(String[] arguments) throws Exception {
        String outdir = arguments[0];
        Path report = Path.of(arguments[1]);

        OwnApp app = new OwnApp(outdir);
        WindowsGuard guard = WindowsGuard.protect(app, WindowsGuardOptions.builder().reportFile(report.toString()).build());
        Chart chart = new Chart(app, "shop");
        PssNamespace namespace = PssNamespace.Builder.create(chart, "namespace").name("shop").enforce(PssLevel.BASELINE).build();
        WindowsUser administrator = WindowsUser.containerAdministrator(Justification.builder().reason("COM server").build());
        SecureWindowsDeployment web = SecureWindowsDeployment.Builder.create(chart, "web").name("web").namespace(namespace.getName()).user(administrator)
            .containers(CONTAINERS).build();
        app.synth();
        check(app.synthesized && Files.readString(Path.of(outdir, "shop.k8s.yaml")).contains("runAsUserName: ContainerAdministrator"), "it is written");
        String reported = Files.readString(report);
        check(reported.contains("windows/memory-limit") && reported.contains("\"reason\": \"COM server\""), reported);
        check(guard.judge().getFindings().size() == 2, "two findings");

        Acknowledgements.of(chart).add(Acknowledgement.builder().rule("windows/memory-limit").reason("a batch").build());
        check(app.synthYaml().contains("a batch"), "the acknowledgement is written");

        refused(() -> WindowsUser.of("ContainerAdministrator"), "an administrator needs a reason");
        refused(() -> SecureWindowsPod.Builder.create(chart, "bad").containers(List.of(WindowsContainer.builder().name("web").image("x")
            .ports(List.of(ContainerPort.builder().containerPort(0).build())).build())).build(), "[shop/bad] 1 option is invalid");
        web.getApiObject().addJsonPatch(JsonPatch.add("/spec/template/spec/hostNetwork", true));
        refused(app::synth, "[shop/web] windows/host-namespaces");
        refused(app::synthYaml, "[shop/web] windows/host-namespaces");
        refused(chart::toJson, "[shop/web] windows/host-namespaces");
        refused(web.getApiObject()::toJson, "[shop/web] windows/host-namespaces");

        OwnApp other = new OwnApp(outdir);
        WindowsGuard.protect(other, WindowsGuardOptions.builder().quiet(true).build());
        new StowawayChart(other);
        refused(other::synth, "[stowaways] windows/host-namespaces");
        System.out.println("the package works in Java");
    }

    static void check(boolean holds, String what) {
        if (!holds) throw new AssertionError(what);
    }

    static void refused(Runnable run, String words) {
        try {
            run.run();
        } catch (RuntimeException error) {
            check(String.valueOf(error.getMessage()).contains(words), String.valueOf(error.getMessage()));
            return;
        }
        throw new AssertionError("it went through: " + words);
    }
}
