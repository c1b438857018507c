package id.tayang.notification;

import id.tayang.security.CurrentUser;
import java.time.Instant;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Tells administrators how the mail does. No addresses, no contents. */
@RestController
class MailController {

    private final MailState mail;
    private final CurrentUser user;

    MailController(MailState mail, CurrentUser user) {
        this.mail = mail;
        this.user = user;
    }

    @GetMapping("/camunda/api/tayang/surel")
    Surel state() {
        if (!user.admin()) {
            throw new ResponseStatusException(
                    HttpStatus.FORBIDDEN, "Keadaan surel hanya dapat dilihat oleh administrator.");
        }
        var failure = mail.lastFailure();
        return new Surel(
                mail.on(),
                mail.unsent(),
                mail.stuck(),
                failure.map(MailState.Failure::reason).orElse(null),
                failure.map(MailState.Failure::at).orElse(null),
                failure.map(MailState.Failure::nextAttempt).orElse(null),
                mail.refused(),
                mail.refusals().stream()
                        .map(refusal -> new Alasan(refusal.reason(), refusal.messages()))
                        .toList());
    }

    /**
     * @param macet of those that wait: failed at least once
     * @param galat why the last of those failed; null when none is stuck
     * @param ditolak will never arrive, of the last 30 days
     */
    record Surel(
            boolean aktif,
            long menunggu,
            long macet,
            String galat,
            Instant gagalPada,
            Instant cobaLagiPada,
            long ditolak,
            List<Alasan> alasanDitolak) {}

    record Alasan(String alasan, long jumlah) {}
}
