package id.tayang.engine;

import java.time.Instant;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.springframework.stereotype.Component;

/** What time the engine takes it to be: the computer's, but in tests and in the stories of the demo. */
@Component
public class EngineTime {

    public Instant now() {
        return ClockUtil.getCurrentTime().toInstant();
    }
}
