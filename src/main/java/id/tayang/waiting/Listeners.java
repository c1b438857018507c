package id.tayang.waiting;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.RepositoryService;
import org.springframework.stereotype.Component;

/** What the deployed models say of the places where cases wait. A deployed version never changes, so each is read once. */
@Component
class Listeners {

    private final RepositoryService repository;
    private final Map<String, Listener> known = new ConcurrentHashMap<>();

    Listeners(RepositoryService repository) {
        this.repository = repository;
    }

    Listener of(String definition, String element) {
        return known.computeIfAbsent(
                definition + " " + element,
                unread -> Listener.in(repository.getBpmnModelInstance(definition), element));
    }
}
