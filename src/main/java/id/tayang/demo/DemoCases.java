package id.tayang.demo;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.tayang.sop.Sop;
import id.tayang.sop.SopCatalog;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.camunda.bpm.engine.HistoryService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Profile;
import org.springframework.core.io.ResourceLoader;
import org.springframework.stereotype.Component;

/** Fills an empty demo database with the cases that {@code demo/<process-id>.json} tells. An SOP without such a file has none. */
@Component
@Profile("demo")
class DemoCases {

    private static final Logger LOG = LoggerFactory.getLogger(DemoCases.class);

    private final SopCatalog catalog;
    private final HistoryService history;
    private final ResourceLoader resources;
    private final ObjectMapper json;
    private final DemoPlayer player;

    DemoCases(
            SopCatalog catalog,
            HistoryService history,
            ResourceLoader resources,
            ObjectMapper json,
            DemoPlayer player) {
        this.catalog = catalog;
        this.history = history;
        this.resources = resources;
        this.json = json;
        this.player = player;
    }

    void fill() {
        if (history.createHistoricProcessInstanceQuery().count() == 0) {
            catalog.all().forEach(this::play);
        }
    }

    /** A model that was changed may no longer follow the story; the demo starts all the same, and says so. */
    private void play(Sop sop) {
        for (var demo : read(sop)) {
            try {
                player.play(sop, demo);
            } catch (RuntimeException e) {
                LOG.warn(
                        "Demo case {} of {} stopped on its way: {}",
                        demo.start().get("judul"),
                        sop.id(),
                        e.getMessage());
            }
        }
    }

    List<DemoCase> read(Sop sop) {
        var file = resources.getResource("classpath:demo/" + sop.id() + ".json");
        if (!file.exists()) {
            return List.of();
        }
        try (var content = file.getInputStream()) {
            return json.readValue(content, new TypeReference<List<DemoCase>>() {});
        } catch (IOException e) {
            throw new UncheckedIOException(file.getDescription(), e);
        }
    }
}
