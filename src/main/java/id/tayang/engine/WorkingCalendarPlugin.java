package id.tayang.engine;

import id.tayang.calendar.WorkingCalendar;
import java.util.ArrayList;
import java.util.Objects;
import java.util.function.Supplier;
import org.camunda.bpm.engine.impl.calendar.CycleBusinessCalendar;
import org.camunda.bpm.engine.impl.calendar.DueDateBusinessCalendar;
import org.camunda.bpm.engine.impl.calendar.DurationBusinessCalendar;
import org.camunda.bpm.engine.impl.calendar.MapBusinessCalendarManager;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.stereotype.Component;

/**
 * Puts the engine on the office's working time: {@code PT1H} in a model is one working hour, {@code P1D} one working day,
 * and a user task is due when the timer drawn on it fires. Repeating timers and the retries of failed jobs stay on the
 * clock on the wall.
 */
@Component
public class WorkingCalendarPlugin extends AbstractProcessEnginePlugin {

    private final Supplier<WorkingCalendar> calendars;

    public WorkingCalendarPlugin(Supplier<WorkingCalendar> calendars) {
        this.calendars = calendars;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        var deadlines = new Deadlines(calendars);
        var calendars = new MapBusinessCalendarManager();
        calendars.addBusinessCalendar(DurationBusinessCalendar.NAME, new WorkingDurationCalendar(deadlines));
        calendars.addBusinessCalendar(DueDateBusinessCalendar.NAME, new WorkingDueDateCalendar(deadlines));
        calendars.addBusinessCalendar(CycleBusinessCalendar.NAME, new CycleBusinessCalendar());
        configuration.setBusinessCalendarManager(calendars);

        var listeners = new ArrayList<>(
                Objects.requireNonNullElseGet(configuration.getCustomPostBPMNParseListeners(), ArrayList::new));
        listeners.add(new DueDateFromTimer());
        configuration.setCustomPostBPMNParseListeners(listeners);
    }
}
