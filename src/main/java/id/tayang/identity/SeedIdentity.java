package id.tayang.identity;

import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Seeds when the models are deployed and before the web server takes its first request. */
@Component
class SeedIdentity implements SmartLifecycle {

    private final GroupSeeder seeder;
    private volatile boolean running;

    SeedIdentity(GroupSeeder seeder) {
        this.seeder = seeder;
    }

    @Override
    public void start() {
        seeder.seed();
        running = true;
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
        return IdentityPhase.SEED;
    }
}
