package id.tayang.web;

import id.tayang.identity.OfficePositions;
import id.tayang.sop.Langkah;
import id.tayang.sop.Sop;
import id.tayang.sop.StandardText;
import java.util.List;

/**
 * An SOP in short, for who wants to start a case of it.
 *
 * @param instansi office that signed it
 * @param ringkas what it is about, in one sentence; empty when the model does not say
 * @param pelaksana who does its rows, in the order of the columns
 * @param pemulai who may start a case, as far as the model has a name for the group
 * @param steps number of its rows
 * @param waktu all its time standards one after the other, in words; empty when it has none
 */
public record SopCard(
        String id,
        String name,
        String instansi,
        String ringkas,
        List<String> pelaksana,
        List<String> pemulai,
        int steps,
        String waktu) {

    public static SopCard of(Sop sop, OfficePositions positions) {
        var rows = sop.langkah().stream().filter(Langkah::row).toList();
        return new SopCard(
                sop.id(),
                sop.name(),
                sop.identity().getOrDefault("sop.instansi", ""),
                sop.identity().getOrDefault("sop.ringkas", ""),
                sop.pelaksana().stream()
                        .filter(lane ->
                                rows.stream().anyMatch(row -> row.pelaksana().equals(lane.group())))
                        .map(positions::name)
                        .toList(),
                sop.candidateGroups().stream()
                        .filter(group -> sop.starters().contains(group.group()))
                        .map(positions::name)
                        .toList(),
                rows.size(),
                StandardText.sum(sop.langkah().stream().map(Langkah::standard).toList()));
    }
}
