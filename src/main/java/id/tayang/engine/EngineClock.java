package id.tayang.engine;

import java.time.Instant;
import java.util.Date;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.springframework.stereotype.Component;

/**
 * What time the engine takes it to be, in the whole JVM. Only for work done before the web server and the job executor start:
 * demo cases that began some days ago.
 */
@Component
public class EngineClock {

    /** Stops the engine's clock at an instant, until {@link #run()}. */
    public void stopAt(Instant instant) {
        ClockUtil.setCurrentTime(Date.from(instant));
    }

    /** Lets the engine's clock run with the computer's again. */
    public void run() {
        ClockUtil.reset();
    }
}
