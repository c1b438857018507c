package id.tayang.berkas;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Nothing half-written stays for ever. */
@Component
class CleanUp {

    /** How long an upload may pause. */
    static final Duration KEPT = Duration.ofDays(1);

    private final UploadTable uploads;
    private final DraftFolder drafts;
    private final Contents contents;
    private final Clock clock;

    CleanUp(UploadTable uploads, DraftFolder drafts, Contents contents, Clock clock) {
        this.uploads = uploads;
        this.drafts = drafts;
        this.contents = contents;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "${tayang.berkas.bersihkan:PT1H}")
    void round() throws IOException {
        var before = clock.instant().minus(KEPT);
        uploads.before(before).forEach(uploads::delete);
        drafts.sweep(before);
        contents.dropArchivedOriginals();
    }
}
