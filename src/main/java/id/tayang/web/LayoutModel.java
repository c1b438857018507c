package id.tayang.web;

import id.tayang.Office;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Gives every page what the shared layout shows. */
@ControllerAdvice
class LayoutModel {

    private final Office office;

    LayoutModel(Office office) {
        this.office = office;
    }

    @ModelAttribute("kantor")
    Office office() {
        return office;
    }
}
