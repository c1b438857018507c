package id.tayang.web;

import id.tayang.demo.DemoAccounts;
import id.tayang.identity.OfficePositions;
import id.tayang.notification.MailState;
import id.tayang.sop.SopCatalog;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The first page: what this is and where to go. */
@Controller
class StartController {

    private final SopCatalog catalog;
    private final OfficePositions positions;
    private final HolidayNotice holidays;
    private final MailState mail;
    private final ObjectProvider<DemoAccounts> demo;

    StartController(
            SopCatalog catalog,
            OfficePositions positions,
            HolidayNotice holidays,
            MailState mail,
            ObjectProvider<DemoAccounts> demo) {
        this.catalog = catalog;
        this.positions = positions;
        this.holidays = holidays;
        this.mail = mail;
        this.demo = demo;
    }

    @GetMapping("/")
    String page(Model page) {
        page.addAttribute(
                "daftarSop",
                catalog.all().stream().map(sop -> SopCard.of(sop, positions)).toList());
        page.addAttribute("suratAktif", mail.on());
        page.addAttribute("suratTerganggu", mail.on() && mail.stuck() > 0);
        page.addAttribute("peringatan", holidays.messages());
        // Only the demo profile has accounts with a known password.
        demo.ifAvailable(accounts -> page.addAttribute("demo", accounts));
        return "web/beranda";
    }
}
