package id.tayang.mutubaku;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/** Tabel 7 as the screen takes it. */
record Table7Json(
        String sop,
        String namaSop,
        String semester,
        String namaSemester,
        LocalDate dari,
        LocalDate sampai,
        boolean selesai,
        List<String> pilihan,
        List<Line> baris) {

    static Table7Json of(Table7 table) {
        var period = table.semester().period();
        return new Table7Json(
                table.sop().id(),
                table.sop().name(),
                table.semester().toString(),
                table.semester().label(),
                period.from(),
                period.to(),
                table.over(),
                Arrays.stream(Penilaian.values()).map(Penilaian::label).toList(),
                table.lines().stream().map(Line::of).toList());
    }

    /** @param penilai null while nobody judged; so is {@code pada} */
    record Line(
            String no,
            String aktivitas,
            String prosedur,
            String pelaksana,
            Words hitungan,
            Words penilaian,
            String penilai,
            Instant pada) {

        static Line of(Table7.Line line) {
            var assessed = line.assessed();
            return new Line(
                    line.number(),
                    line.activity(),
                    line.name(),
                    line.pelaksana(),
                    Words.of(line.counted()),
                    Words.of(line.valid()),
                    assessed == null ? null : assessed.assessor(),
                    assessed == null ? null : assessed.at());
        }
    }

    record Words(String penilaian, String catatan, String tindakan) {
        static Words of(Judgement judgement) {
            return new Words(judgement.penilaian().label(), judgement.note(), judgement.action());
        }
    }
}
