package id.tayang.draf;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import id.tayang.OfficeTime;
import id.tayang.security.CurrentUser;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** The drafts of forms over HTTP. An official reads his own; another's only when he has the task that it was written for. */
@RestController
@RequestMapping("/camunda/api/tayang/draf")
class DrafController {

    /** Longest JSON of answers: an article with all its fields is a tenth of it. */
    static final int LONGEST = 500_000;

    /** Escapes what a database could not store: a draft is kept as it was typed, valid or not. */
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

    /** @param sop process definition key */
    record Mulai(String sop, Instant pada, String padaTeks) {}

    /**
     * @param oleh id of the writer
     * @param nama his name
     */
    record Tulisan(int versi, String oleh, String nama, Instant pada, String padaTeks, JsonNode jawaban) {}

    /**
     * @param pengguna the signed-in user
     * @param milikSaya whether he may write
     * @param draf his own; null without
     * @param lain one of somebody else that is newer; null without
     * @param tersisih what was set aside for him, the last first
     */
    record Keadaan(String pengguna, boolean milikSaya, Tulisan draf, Tulisan lain, List<Tulisan> tersisih) {}

    /**
     * @param dasar newest version that the writer has seen, 0 for none
     * @param sisihkan whether what stands there is set aside
     */
    record Kiriman(int dasar, boolean sisihkan, JsonNode jawaban) {}

    record Tersimpan(int versi, Instant pada, String padaTeks) {}

    private final Drafts drafts;
    private final DrafTable table;
    private final DrafForm forms;
    private final CurrentUser user;
    private final OfficeTime time;

    DrafController(Drafts drafts, DrafTable table, DrafForm forms, CurrentUser user, OfficeTime time) {
        this.drafts = drafts;
        this.table = table;
        this.forms = forms;
        this.user = user;
        this.time = time;
    }

    @GetMapping
    List<Mulai> starts() {
        return table.starts(user.required()).stream()
                .map(draf -> new Mulai(draf.sop(), draf.pada(), time.moment(draf.pada())))
                .toList();
    }

    @GetMapping("/{jenis:tugas|mulai}/{acuan}")
    Keadaan read(@PathVariable String jenis, @PathVariable String acuan) {
        var tempat = forms.find(jenis, acuan);
        var who = user.required();
        var mine = forms.mine(tempat);
        var own = table.own(tempat, who);
        var seen = own.map(Draf::versi).orElse(0);
        return new Keadaan(
                who,
                mine,
                own.map(draf -> tulisan(tempat, draf)).orElse(null),
                table.newest(tempat)
                        .filter(draf -> mine && draf.versi() > seen)
                        .map(draf -> tulisan(tempat, draf))
                        .orElse(null),
                table.aside(tempat, who).stream()
                        .map(draf -> tulisan(tempat, draf))
                        .toList());
    }

    /** Saves; answers 409 with {@code lain} where somebody wrote something that the sender has not seen. */
    @PostMapping("/{jenis:tugas|mulai}/{acuan}")
    Tersimpan save(@PathVariable String jenis, @PathVariable String acuan, @RequestBody Kiriman sent) {
        var tempat = forms.find(jenis, acuan);
        forms.requireMine(tempat);
        var saved = drafts.save(tempat, user.required(), sent.dasar(), sent.sisihkan(), text(tempat, sent));
        return new Tersimpan(saved.versi(), saved.pada(), time.moment(saved.pada()));
    }

    /** Keeps what the sender gives up for a newer draft. */
    @PostMapping("/{jenis:tugas|mulai}/{acuan}/sisihkan")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void setAside(@PathVariable String jenis, @PathVariable String acuan, @RequestBody Kiriman sent) {
        var tempat = forms.find(jenis, acuan);
        drafts.setAside(tempat, user.required(), text(tempat, sent));
    }

    @DeleteMapping("/{jenis:tugas|mulai}/{acuan}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void discard(@PathVariable String jenis, @PathVariable String acuan) {
        table.removeOwn(forms.find(jenis, acuan), user.required());
    }

    /** The form may have been written by another one since: what he wrote is shown to whoever has the task now. */
    @ExceptionHandler
    ResponseEntity<Map<String, Object>> newer(NewerDraft refused) {
        var draf = refused.newer();
        return ResponseEntity.status(HttpStatus.CONFLICT)
                .body(Map.of("pesan", "Ada tulisan yang lebih baru pada formulir ini.", "lain", plain(draf)));
    }

    private String text(Tempat tempat, Kiriman sent) {
        if (sent.jawaban() == null || !sent.jawaban().isObject()) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "Kiriman tidak memuat jawaban formulir.");
        }
        if (sent.jawaban().toString().length() > LONGEST) {
            throw new ResponseStatusException(
                    HttpStatus.PAYLOAD_TOO_LARGE,
                    "Isian terlalu panjang untuk disimpan sebagai draf: batasnya 500 KB. Singkatkan, atau unggah sebagai berkas.");
        }
        try {
            return JSON.writeValueAsString(forms.open(tempat, sent.jawaban()));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Once more by the form: it may ask less by now than it did. */
    private Tulisan tulisan(Tempat tempat, Draf draf) {
        var plain = plain(draf);
        return new Tulisan(
                plain.versi(),
                plain.oleh(),
                plain.nama(),
                plain.pada(),
                plain.padaTeks(),
                forms.open(tempat, plain.jawaban()));
    }

    private Tulisan plain(Draf draf) {
        try {
            return new Tulisan(
                    draf.versi(),
                    draf.penulis(),
                    forms.name(draf.penulis()),
                    draf.pada(),
                    time.moment(draf.pada()),
                    JSON.readTree(draf.isi()));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A stored draft is no JSON", e);
        }
    }
}
