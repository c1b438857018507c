package id.tayang.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.tayang.demo.DemoAccounts;
import id.tayang.sop.SopCatalog;
import id.tayang.support.Browser;
import id.tayang.support.RunningApp;
import id.tayang.support.ServedKit;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@RunningApp
class PagesTest {

    @LocalServerPort
    int port;

    @Autowired
    SopCatalog catalog;

    @Autowired
    DemoAccounts accounts;

    private Browser citizen;

    @BeforeEach
    void open() {
        citizen = new Browser(port);
    }

    @Test
    void theStartPageLeadsEverywhere() throws Exception {
        var page = citizen.get("/").body();

        assertThat(page)
                .contains("href=\"/camunda/app/tasklist/default/\"")
                .contains("href=\"/camunda/app/cockpit/default/\"")
                .contains("href=\"/berita\"");
        assertThat(catalog.all())
                .isNotEmpty()
                .allSatisfy(sop -> assertThat(page).contains(sop.name()).contains("href=\"/sop/" + sop.id() + "\""));
    }

    @Test
    void theDemoShowsItsAccounts() throws Exception {
        var page = citizen.get("/").body();

        assertThat(page).contains(accounts.password()).contains("kepala-dinas", "unit-kerja-sekretariat", "perancang");
    }

    @Test
    void anSopIsShownAsItWasSigned() throws Exception {
        var page = citizen.get("/sop/rilis-website").body();

        assertThat(page)
                .contains("1 hari kerja", "4 jam")
                .contains("rumus 5 W 1 H")
                .contains("Nomor SOP", "Dasar hukum")
                .contains("data-model=\"/sop/rilis-website.bpmn\"");
    }

    @Test
    void theDiagramIsTheDeployedModel() throws Exception {
        var model = citizen.get("/sop/rilis-website.bpmn");

        assertThat(model.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/xml");
        assertThat(model.body()).isEqualTo(Files.readString(Path.of("bpmn/rilis-website.bpmn")));
    }

    @Test
    void everyFileThatThePagesNameIsThere() throws Exception {
        var page = citizen.get("/").body()
                + citizen.get("/sop/rilis-website").body()
                + citizen.get("/merancang-sop").body();

        var named = Pattern.compile("(?:src|href)=\"(/[^\"]+\\.(?:js|css|svg))\"")
                .matcher(page)
                .results()
                .toList();
        assertThat(named)
                .hasSizeGreaterThan(4)
                .allSatisfy(file -> assertThat(citizen.get(file.group(1)).statusCode())
                        .as(file.group(1))
                        .isEqualTo(200));
        assertThat(page).doesNotContain("<script>").doesNotContain("onclick").doesNotContain("style=\"");
    }

    @Test
    void designersAreToldWithARowThatIsInUse() throws Exception {
        assertThat(citizen.get("/").body()).contains("href=\"/merancang-sop\"");
        var page = citizen.get("/merancang-sop");

        var rows = catalog.all().stream()
                .min(Comparator.comparingInt(sop -> sop.langkah().size()))
                .orElseThrow();
        var row = rows.langkah().stream()
                .filter(langkah -> langkah.standard() != null)
                .findFirst()
                .orElseThrow();
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains(rows.name(), row.name(), row.properties().get("sop.kegiatan"))
                .contains("data-elemen=\"" + row.activityId() + "\"")
                .contains("<code>P1D</code></td><td>1 hari kerja</td>")
                .contains("Terbitkan ke kanal</strong>");
        // The viewer writes style attributes, here as on the page of an SOP.
        assertThat(page.headers().firstValue("Content-Security-Policy"))
                .isEqualTo(citizen.get("/sop/rilis-website").headers().firstValue("Content-Security-Policy"));
    }

    @Test
    void theKitForModelerIsWhatTheTreeHolds() throws Exception {
        var files = ServedKit.files(port);

        assertThat(files)
                .containsEntry(
                        "element-templates/tugas-pelaksana.json",
                        Files.readString(Path.of(".camunda/element-templates/tugas-pelaksana.json")))
                .containsEntry("plugins/tayang-lint/index.js", Files.readString(Path.of(".bpmnlint/modeler/index.js")));
        try (var rules = Files.list(Path.of(".bpmnlint/bpmnlint-plugin-tayang/rules"))) {
            assertThat(rules)
                    .isNotEmpty()
                    .allSatisfy(rule -> assertThat(files.get("plugins/tayang-lint/klien.js"))
                            .contains(Files.readString(rule)));
        }
        try (var templates = Files.list(Path.of(".camunda/element-templates"))) {
            assertThat(files).hasSize((int) templates.count() + 2);
        }
    }

    @Test
    void anUnknownSopIsNotFound() throws Exception {
        assertThat(citizen.get("/sop/tidak-ada").statusCode()).isEqualTo(404);
        assertThat(citizen.get("/sop/tidak-ada.bpmn").statusCode()).isEqualTo(404);
    }
}
