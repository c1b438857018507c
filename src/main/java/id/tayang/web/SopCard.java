package id.tayang.web;

import id.tayang.identity.OfficePositions;
import id.tayang.sop.Sop;
import java.util.List;

/**
 * An SOP on the start page.
 *
 * @param instansi office that signed it
 * @param ringkas what it is about, in one sentence; empty when the model does not say
 * @param pelaksana who acts in it, in the order of the columns
 * @param steps number of its rows
 */
record SopCard(String id, String name, String instansi, String ringkas, List<String> pelaksana, int steps) {

    static SopCard of(Sop sop, OfficePositions positions) {
        return new SopCard(
                sop.id(),
                sop.name(),
                sop.identity().getOrDefault("sop.instansi", ""),
                sop.identity().getOrDefault("sop.ringkas", ""),
                sop.pelaksana().stream().map(positions::name).toList(),
                sop.langkah().size());
    }
}
