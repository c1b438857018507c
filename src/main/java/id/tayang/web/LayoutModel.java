package id.tayang.web;

import id.tayang.Office;
import id.tayang.OfficeContact;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Gives every page what the shared layout shows. */
@ControllerAdvice
class LayoutModel {

    private final Office office;
    private final OfficeContact contact;

    LayoutModel(Office office, OfficeContact contact) {
        this.office = office;
        this.contact = contact;
    }

    @ModelAttribute("kantor")
    Office office() {
        return office;
    }

    @ModelAttribute("kontak")
    OfficeContact contact() {
        return contact;
    }
}
