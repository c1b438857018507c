package id.tayang.demo;

import id.tayang.identity.IdentityPhase;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Makes the demo before the web server and the job executor start, and tells the accounts when they have. */
@Component
@Profile("demo")
class DemoStart implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(DemoStart.class);

    private final DemoAccounts accounts;
    private final DemoCases cases;
    private volatile boolean running;

    DemoStart(DemoAccounts accounts, DemoCases cases) {
        this.accounts = accounts;
        this.cases = cases;
    }

    @Override
    public void start() {
        accounts.create();
        cases.fill();
        running = true;
    }

    @EventListener(ApplicationReadyEvent.class)
    void tell() {
        LOG.info(
                "Profil contoh. Kata sandi semua akun: {}\n{}",
                accounts.password(),
                accounts.accounts().stream()
                        .map(account -> "  %-32s %s".formatted(account.user(), account.position()))
                        .collect(Collectors.joining("\n")));
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return IdentityPhase.SEEDED;
    }
}
