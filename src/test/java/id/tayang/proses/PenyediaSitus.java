package id.tayang.proses;

import id.tayang.opd.Closing;
import id.tayang.opd.OpdBeans;
import id.tayang.opd.SiteOutcome;
import id.tayang.opd.SiteProvisioner;
import id.tayang.opd.SiteRequest;
import java.net.URI;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Sets up sites at once, or says what a test wants it to say. */
final class PenyediaSitus implements SiteProvisioner {

    final List<String> ditutup = new ArrayList<>();
    SiteOutcome outcome = SiteOutcome.done(
            URI.create("https://dinkes.example"), "https://dinkes.example/wp-admin/", "pjdinkes", "Siap.");

    /** The steps of the system that use it, by name. */
    Map<String, Object> beans() {
        var beans = new HashMap<String, Object>();
        OpdBeans.of(SystemSteps.dataSource(), SystemSteps.transactions(), Clock.systemUTC(), this)
                .forEach((name, bean) -> beans.put((String) name, bean));
        return beans;
    }

    @Override
    public SiteOutcome provision(SiteRequest request) {
        return outcome;
    }

    @Override
    public Optional<String> taken(String kasus, String label) {
        return Optional.empty();
    }

    @Override
    public Closing close(String label) {
        ditutup.add(label);
        return new Closing(true, "Situs diarsipkan.");
    }

    @Override
    public void undo(String kasus) {}
}
