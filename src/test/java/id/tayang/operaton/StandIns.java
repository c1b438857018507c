package id.tayang.operaton;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.operaton.bpm.engine.delegate.DelegateExecution;
import org.operaton.bpm.engine.delegate.JavaDelegate;
import org.operaton.spin.Spin;
import org.operaton.spin.json.SpinJsonNode;

/**
 * What the models call by bean name. The product's own beans are compiled against Camunda's packages; these take the same
 * inputs, leave the same local variables and do nothing else.
 */
final class StandIns {

    private final List<String> called = new ArrayList<>();
    private final Map<Object, Object> beans = new HashMap<>();

    StandIns() {
        bean("terbitkan", StandIns::publish);
        bean("catatTayang", step -> input(step, "hasilKanal"));
        bean("pilahBagian", StandIns::sortParts);
        bean("muatTayangan", StandIns::load);
        bean("ralatTayangan", step -> {
            assertThat(input(step, "sidikDisetujui")).isEqualTo(new Sidik().dari((SpinJsonNode) input(step, "naskah")));
            step.setVariableLocal("urlTayang", input(step, "urlTayang"));
        });
        bean("kanalTayangan", step -> step.setVariableLocal("kanalBerita", Spin.JSON("[]")));
        bean("beriNomor", step -> step.setVariableLocal("nomor", input(step, "register") + "-1"));
        bean("arsipkan", step -> step.setVariableLocal("nomorArsip", input(step, "hasil") + "-1"));
        bean("beriTahu", step -> input(step, "pesan"));
        bean("periksaSubdomain", step -> {
            step.setVariableLocal("subdomain", input(step, "subdomain"));
            step.setVariableLocal("subdomainSah", true);
            step.setVariableLocal("subdomainPesan", "");
        });
        bean("lepasSubdomain", step -> {});
        bean("siapkanSitus", step -> {
            step.setVariableLocal("situsSiap", false);
            step.setVariableLocal("urlSitus", "https://" + input(step, "subdomain") + ".example");
            step.setVariableLocal("urlAdmin", "");
            step.setVariableLocal("namaAkun", "");
            step.setVariableLocal("penyiapan", "");
            step.setVariableLocal("subdomainSah", true);
            step.setVariableLocal("subdomainPesan", "");
        });
        bean("serahkanAkses", step -> step.setVariableLocal("serahTerima", ""));
        bean("tutupSitus", step -> {
            step.setVariableLocal("situsDitutup", true);
            step.setVariableLocal("penutupan", "");
        });
        beans.put("sidik", new Sidik());
        beans.put("kantor", new Kantor());
        beans.put("jadwal", new Jadwal());
        beans.put("daftarKanal", new DaftarKanal());
    }

    Map<Object, Object> beans() {
        return beans;
    }

    /** The names of those that were called, in order. */
    List<String> called() {
        return called;
    }

    private void bean(String name, JavaDelegate work) {
        beans.put(name, (JavaDelegate) step -> {
            called.add(name);
            work.execute(step);
        });
    }

    /** Only the own site publishes by itself; a social channel is posted by hand. */
    private static void publish(DelegateExecution step) {
        var naskah = (SpinJsonNode) input(step, "naskah");
        assertThat(input(step, "sidikDisetujui")).isEqualTo(new Sidik().dari(naskah));
        var own = input(step, "kanal").equals("situs");
        step.setVariableLocal("hasilKanal", own ? "tayang" : "manual");
        step.setVariableLocal("alasanKanal", null);
        step.setVariableLocal("cobaLagiPada", null);
        step.setVariableLocal("teksSiap", null);
        var chosen = step.getVariable("kanalTujuan");
        step.setVariableLocal("kanalLain", chosen == null ? Spin.JSON("[]") : chosen);
        step.setVariableLocal("urlTayang", own ? "https://situs.example/berita/1" : null);
    }

    private static void load(DelegateExecution step) {
        var naskah = Spin.JSON("{\"judul\": \"Rapat\", \"ringkasan\": \"\", \"isi\": \"Dihadiri 10 OPD.\"}");
        step.setVariableLocal("naskahTayang", naskah);
        step.setVariableLocal("naskah", Boolean.TRUE.equals(input(step, "salinNaskah")) ? naskah : null);
        step.setVariableLocal("judulTayang", "Rapat");
        step.setVariableLocal("urlTayang", input(step, "tayangan"));
        step.setVariableLocal("kategoriTayang", "kegiatan");
        step.setVariableLocal("pesanKoreksi", null);
    }

    private static void sortParts(DelegateExecution step) {
        var refused = input(step, "paraf2") instanceof SpinJsonNode paraf
                && paraf.prop("putusan").stringValue().equals("tidak");
        step.setVariableLocal("adaDisetujui", true);
        step.setVariableLocal("adaDitolak", refused);
        step.setVariableLocal("naskah", step.getVariable("bagian1"));
        step.setVariableLocal("bagianDitolak", refused ? "Posyandu digital" : "");
    }

    private static Object input(DelegateExecution step, String name) {
        assertThat(step.getVariable(name)).as(name).isNotNull();
        return step.getVariable(name);
    }

    /** Public, because expressions of the models call it. */
    public static final class Sidik {
        public String dari(SpinJsonNode naskah) {
            return Integer.toHexString(naskah.toString().hashCode());
        }
    }

    /** Public, because expressions of the models call it. */
    public static final class Kantor {
        public boolean punya(String jabatan) {
            return !jabatan.isEmpty();
        }
    }

    public static final class Jadwal {
        public java.util.Date pada(String waktu) {
            throw new IllegalStateException("nothing is scheduled here: " + waktu);
        }
    }

    public static final class DaftarKanal {
        public SpinJsonNode tersedia() {
            return Spin.JSON("[]");
        }
    }
}
