package id.tayang.opd;

import id.tayang.security.CurrentUser;
import id.tayang.spreadsheet.CsvFile;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** "Situs OPD" of Cockpit, for administrators. */
@RestController
@RequestMapping("/camunda/api/tayang")
class OpdSiteController {

    private static final Logger LOG = LoggerFactory.getLogger(OpdSiteController.class);
    private static final List<String> HEADINGS =
            List.of("Situs", "Diperbarui", "Mutakhir", "Pengunjung", "Dilihat", "Kendala");

    private final CurrentUser user;
    private final OpdSites sites;
    private final HandOvers handOvers;
    private final HandOverLetters letters;

    OpdSiteController(CurrentUser user, OpdSites sites, HandOvers handOvers, HandOverLetters letters) {
        this.user = user;
        this.sites = sites;
        this.handOvers = handOvers;
        this.letters = letters;
    }

    @GetMapping("/situs-opd")
    OpdSites.Halaman page() {
        check();
        return sites.page();
    }

    @GetMapping("/situs-opd.csv")
    void csv(HttpServletResponse response) throws IOException {
        check();
        response.setContentType("text/csv; charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"situs-opd.csv\"");
        response.setHeader("Cache-Control", "no-store");
        var csv = new CsvFile(response.getWriter());
        csv.row(HEADINGS);
        for (var site : sites.sites()) {
            csv.row(Arrays.asList(
                    site.situs(),
                    site.diperbaruiPada(),
                    site.mutakhir() ? "ya" : "tidak",
                    site.pengunjung(),
                    site.dilihatPada(),
                    site.galat()));
        }
        csv.flush();
    }

    /** The person in charge gets a new link; the one before opens nothing from now on. */
    @PostMapping("/situs-opd/serah-terima/{kasus}/kirim-ulang")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Transactional
    public void resend(@PathVariable String kasus) {
        check();
        var before = latest(kasus);
        var next = handOvers.create(kasus, before.label(), before.account(), before.email(), user.required());
        letters.send(
                next,
                null,
                "Tautan baru untuk kata sandi website " + before.label(),
                "Yth. penanggung jawab website " + before.label()
                        + ",\n\nKata sandi tidak kami kirim. Buatlah sendiri kata"
                        + " sandi akun \"" + before.account()
                        + "\" melalui tautan satu kali ini. Tautan yang kami kirim"
                        + " sebelumnya tidak berlaku lagi:");
        LOG.info("Hand-over {} takes the place of {}", next.id(), before.id());
    }

    @PostMapping("/situs-opd/serah-terima/{kasus}/cabut")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Transactional
    public void revoke(@PathVariable String kasus) {
        check();
        latest(kasus);
        if (!handOvers.revoke(kasus, user.required())) {
            throw new ResponseStatusException(
                    HttpStatus.CONFLICT, "Tautan ini sudah dipakai atau sudah dicabut. Muat ulang halaman.");
        }
    }

    private HandOver latest(String kasus) {
        return handOvers
                .latest(kasus)
                .orElseThrow(() -> new ResponseStatusException(
                        HttpStatus.NOT_FOUND, "Permohonan ini belum mempunyai serah terima. Muat ulang halaman."));
    }

    private void check() {
        if (!user.admin()) {
            throw new ResponseStatusException(
                    HttpStatus.FORBIDDEN, "Situs OPD hanya dapat dilihat oleh administrator.");
        }
    }
}
