package id.tayang.opd;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tayang.support.Execution;
import id.tayang.support.TestDatabase;
import java.net.URI;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.support.JdbcTransactionManager;

class OpdDelegatesTest {

    private final List<SiteRequest> requests = new ArrayList<>();
    private final List<String> undone = new ArrayList<>();
    private SiteOutcome outcome =
            SiteOutcome.byHand(URI.create("https://dinkes.bantenprov.go.id"), "Dikerjakan petugas.");
    private Optional<String> taken = Optional.empty();
    private Map<Object, Object> beans;

    @BeforeEach
    void build() {
        var dataSource = TestDatabase.H2.migrated();
        beans = OpdBeans.of(dataSource, new JdbcTransactionManager(dataSource), Clock.systemUTC(), new Provisioner());
    }

    private class Provisioner implements SiteProvisioner {

        @Override
        public SiteOutcome provision(SiteRequest request) {
            requests.add(request);
            return outcome;
        }

        @Override
        public Optional<String> taken(String kasus, String label) {
            return taken;
        }

        @Override
        public Closing close(String label) {
            return new Closing(label.equals("dinkes"), "Ditutup: " + label);
        }

        @Override
        public void undo(String kasus) {
            undone.add(kasus);
        }
    }

    private Map<String, Object> run(String bean, String kasus, Map<String, ?> inputs) {
        return Execution.run((JavaDelegate) beans.get(bean), kasus, inputs);
    }

    private Map<String, Object> check(String kasus, String wish) {
        return run("periksaSubdomain", kasus, Map.of("subdomain", wish));
    }

    private Map<String, Object> checkForDevelopment(String kasus, String wish) {
        return run("periksaSubdomain", kasus, Map.of("subdomain", wish, "pengembangan", true));
    }

    private Map<String, Object> prepare(String kasus, String label) {
        return run(
                "siapkanSitus",
                kasus,
                Map.of("namaOpd", "Dinas Kesehatan", "subdomain", label, "email", "pj@dinkes.example"));
    }

    @Test
    void answersTheNormalisedName() {
        assertThat(check("A", " Dinkes "))
                .containsOnly(
                        Map.entry("subdomain", "dinkes"),
                        Map.entry("subdomainSah", true),
                        Map.entry("subdomainPesan", ""));
    }

    @Test
    void answersWhyANameIsRefused() {
        assertThat(check("A", "dinas_kesehatan"))
                .containsEntry("subdomain", "dinas_kesehatan")
                .containsEntry("subdomainSah", false)
                .hasEntrySatisfying(
                        "subdomainPesan", reason -> assertThat((String) reason).contains("hanya boleh"));
        assertThat(check("B", "")).containsEntry("subdomainPesan", "Nama sub-domain belum diisi.");
    }

    @Test
    void takesAnEmptyFieldForAnEmptyWish() {
        var inputs = new HashMap<String, Object>();
        inputs.put("subdomain", null);

        assertThat(run("periksaSubdomain", "A", inputs)).containsEntry("subdomainSah", false);
    }

    @Test
    void tellsTheDesignerOfAMissingOrWrongParameter() {
        assertThatThrownBy(() -> run("periksaSubdomain", "A", Map.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Parameter \"subdomain\" pada langkah \"Activity_Langkah\" belum diisi.");
        assertThatThrownBy(() -> run("periksaSubdomain", "A", Map.of("subdomain", 7)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("harus berupa teks");
        assertThatThrownBy(() -> run("siapkanSitus", "A", Map.of("subdomain", "dinkes", "namaOpd", " ")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("\"namaOpd\"");
    }

    @Test
    void refusesANameThatAnotherCaseAsksFor() {
        check("A", "dinkes");

        assertThat(check("B", "DINKES"))
                .containsEntry("subdomainSah", false)
                .containsEntry(
                        "subdomainPesan",
                        "\"dinkes.bantenprov.go.id\" sedang dimohonkan oleh permohonan lain. Pilih nama lain.");
    }

    @Test
    void refusesANameThatASiteHas() {
        check("A", "dinkes");
        prepare("A", "dinkes");

        assertThat(check("B", "dinkes"))
                .containsEntry("subdomainSah", false)
                .containsEntry("subdomainPesan", "\"dinkes.bantenprov.go.id\" sudah dipakai. Pilih nama lain.");
    }

    @Test
    void freesTheNameOfAWithdrawnRequest() {
        check("A", "dinkes");

        run("lepasSubdomain", "A", Map.of());
        run("lepasSubdomain", "A", Map.of());

        assertThat(check("B", "dinkes")).containsEntry("subdomainSah", true);
    }

    @Test
    void letsAnExistingSiteBeDevelopedFurther() {
        check("A", "dinkes");
        prepare("A", "dinkes");
        checkForDevelopment("B", "dinkes-baru");

        assertThat(checkForDevelopment("B", "dinkes")).containsEntry("subdomainSah", true);
        assertThat(prepare("B", "dinkes")).containsEntry("urlSitus", "https://dinkes.bantenprov.go.id");
        run("lepasSubdomain", "B", Map.of());

        assertThat(check("C", "dinkes-baru")).containsEntry("subdomainSah", true);
        assertThat(check("C", "dinkes")).containsEntry("subdomainSah", false);
    }

    @Test
    void doesNotLetTwoAskForANewNameAsIfItWereASite() {
        check("A", "dinkes");

        assertThat(checkForDevelopment("B", "dinkes")).containsEntry("subdomainSah", false);
    }

    @Test
    void leavesTheSiteToAnOfficialAndSuggestsItsAddress() {
        check("A", "dinkes");

        assertThat(prepare("A", "dinkes"))
                .containsOnly(
                        Map.entry("situsSiap", false),
                        Map.entry("urlSitus", "https://dinkes.bantenprov.go.id"),
                        Map.entry("urlAdmin", ""),
                        Map.entry("namaAkun", ""),
                        Map.entry("penyiapan", "Dikerjakan petugas."),
                        Map.entry("subdomainSah", true),
                        Map.entry("subdomainPesan", ""));
        assertThat(requests)
                .containsExactly(new SiteRequest(
                        "A", "Dinas Kesehatan", "dinkes", "dinkes.bantenprov.go.id", "pj@dinkes.example", false));
    }

    @Test
    void passesOnWhatAProvisionerHasDone() {
        outcome = SiteOutcome.done(
                URI.create("https://dinkes.bantenprov.go.id/beranda"),
                "https://dinkes.example/wp-admin/",
                "pj",
                "Siap.");
        check("A", "dinkes");

        assertThat(prepare("A", "dinkes"))
                .containsEntry("situsSiap", true)
                .containsEntry("urlSitus", "https://dinkes.bantenprov.go.id/beranda")
                .containsEntry("urlAdmin", "https://dinkes.example/wp-admin/")
                .containsEntry("namaAkun", "pj");
    }

    @Test
    void leavesANameThatSomebodyOutsideHas() {
        taken = Optional.of("Sudah dipakai.");

        assertThat(check("A", "dinkes"))
                .containsEntry("subdomainSah", false)
                .containsEntry("subdomainPesan", "Sudah dipakai.");
        taken = Optional.empty();
        assertThat(check("B", "dinkes")).containsEntry("subdomainSah", true);
    }

    @Test
    void givesBackANameThatWasTakenBeforeTheSiteWasMade() {
        check("A", "dinkes");
        outcome = SiteOutcome.taken(URI.create("https://dinkes.bantenprov.go.id"), "Sudah dipakai.");

        assertThat(prepare("A", "dinkes"))
                .containsEntry("subdomainSah", false)
                .containsEntry("subdomainPesan", "Sudah dipakai.");

        assertThat(check("B", "dinkes")).containsEntry("subdomainSah", true);
    }

    @Test
    void takesBackWhatWasMadeForAWithdrawnRequest() {
        check("A", "dinkes");
        prepare("A", "dinkes");

        run("lepasSubdomain", "A", Map.of());

        assertThat(undone).containsExactly("A");
        assertThat(check("B", "dinkes")).containsEntry("subdomainSah", true);
    }

    @Test
    void freesTheNameOfAClosedSiteWhicheverCaseHoldsIt() {
        check("A", "dinkes");
        prepare("A", "dinkes");

        assertThat(run("tutupSitus", "B", Map.of("subdomain", " DINKES ")))
                .containsOnly(Map.entry("situsDitutup", true), Map.entry("penutupan", "Ditutup: dinkes"));
        assertThat(check("C", "dinkes")).containsEntry("subdomainSah", false);
        run("lepasSubdomain", "B", Map.of("namaDilepas", "dinkes"));

        assertThat(check("C", "dinkes")).containsEntry("subdomainSah", true);
        assertThat(undone).isEmpty();
    }

    @Test
    void preparesNothingUnderANameThatIsNotOfTheCase() {
        check("A", "dinkes");

        assertThatThrownBy(() -> prepare("B", "dinkes"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("belum dipesan");
        assertThat(requests).isEmpty();
    }
}
