package id.tayang.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.history.event.HistoryEvent;
import org.camunda.bpm.engine.impl.history.handler.HistoryEventHandler;
import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Tells journals what happens to cases. It listens to the engine's history events rather than to task listeners: those
 * also come when an administrator deletes a case without listeners, moves it to another version, or gives a task to
 * somebody else.
 */
@Component
public class CaseJournalPlugin extends AbstractProcessEnginePlugin {

    private final ObjectProvider<CaseJournal> journals;

    /** @param journals asked for when the first case moves: they may need the engine themselves */
    public CaseJournalPlugin(ObjectProvider<CaseJournal> journals) {
        this.journals = journals;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        var sessions = new ArrayList<>(Objects.requireNonNullElseGet(
                configuration.getCustomSessionFactories(), ArrayList<SessionFactory>::new));
        sessions.add(new JournalSessions());
        configuration.setCustomSessionFactories(sessions);

        var handlers = new ArrayList<>(configuration.getCustomHistoryEventHandlers());
        handlers.add(new Handler());
        configuration.setCustomHistoryEventHandlers(handlers);
    }

    private static class Handler implements HistoryEventHandler {
        @Override
        public void handleEvent(HistoryEvent event) {
            if (JournalSession.concerns(event)) {
                Context.getCommandContext().getSession(JournalSession.class).add(event);
            }
        }

        @Override
        public void handleEvents(List<HistoryEvent> events) {
            events.forEach(this::handleEvent);
        }
    }

    private class JournalSessions implements SessionFactory {
        @Override
        public Class<?> getSessionType() {
            return JournalSession.class;
        }

        @Override
        public Session openSession() {
            return new JournalSession(entries -> journals.forEach(journal -> journal.write(entries)));
        }
    }
}
