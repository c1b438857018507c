package id.tayang.metrics;

import id.tayang.notification.MailState;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.springframework.stereotype.Component;

/** What becomes of the mail. */
@Component
class MailMeters implements MeterBinder {

    private final MailState mail;

    MailMeters(MailState mail) {
        this.mail = mail;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("tayang.surat.menunggu", mail, MailState::unsent)
                .description("Messages that have not gone out yet")
                .register(registry);
        Gauge.builder("tayang.surat.macet", mail, MailState::stuck)
                .description("Those of the waiting that failed at least once")
                .register(registry);
        Gauge.builder("tayang.surat.ditolak", mail, MailState::refused)
                .description("Messages of the last 30 days that will never arrive")
                .register(registry);
    }
}
