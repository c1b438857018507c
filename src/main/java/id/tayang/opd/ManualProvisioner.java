package id.tayang.opd;

import java.net.URI;
import java.util.Optional;
import org.springframework.context.annotation.Fallback;
import org.springframework.stereotype.Component;

/** Leaves the work to the official whose step follows; steps back as soon as there is another provisioner. */
@Component
@Fallback
class ManualProvisioner implements SiteProvisioner {

    @Override
    public SiteOutcome provision(SiteRequest request) {
        return SiteOutcome.byHand(
                URI.create("https://" + request.host()), "Situs dan sub-domain disiapkan petugas secara manual.");
    }

    @Override
    public Optional<String> taken(String kasus, String label) {
        return Optional.empty();
    }

    @Override
    public Closing close(String label) {
        return new Closing(false, "Situs ditutup petugas secara manual.");
    }

    @Override
    public void undo(String kasus) {
        // An official made it, an official takes it away.
    }
}
