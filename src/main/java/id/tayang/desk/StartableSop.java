package id.tayang.desk;

import id.tayang.web.SopCard;
import java.util.List;

/**
 * An SOP that the signed-in user may start a case of.
 *
 * @param sop process definition key
 * @param ringkas what it is about; empty when the model does not say
 * @param pelaksana who acts in it, in the order of the columns
 * @param langkah number of rows
 * @param waktu all time standards one after the other, in words; empty when there are none
 */
record StartableSop(
        String sop, String nama, String instansi, String ringkas, List<String> pelaksana, int langkah, String waktu) {

    static StartableSop of(SopCard card) {
        return new StartableSop(
                card.id(), card.name(), card.instansi(), card.ringkas(), card.pelaksana(), card.steps(), card.waktu());
    }
}
