package id.tayang.publishing;

import id.tayang.OfficeTime;
import id.tayang.Site;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Gives the pages of this package what all of them write: moments and absolute addresses. */
@ControllerAdvice(basePackageClasses = SiteModel.class)
class SiteModel {

    private final OfficeTime time;
    private final Site site;

    SiteModel(OfficeTime time, Site site) {
        this.time = time;
        this.site = site;
    }

    @ModelAttribute("waktu")
    OfficeTime time() {
        return time;
    }

    @ModelAttribute("situs")
    Site site() {
        return site;
    }
}
