package id.tayang.sla;

import java.time.Instant;

/**
 * The clock of a step that runs. Minutes are of working time.
 *
 * @param tugas id of the task
 * @param pelaksana name of the position
 * @param unit group that has the task
 * @param unitNama its name
 * @param luar done by people of another office: nobody's clock here runs
 * @param oleh who holds it; null while nobody took it
 * @param olehNama his name, the id where he has none; null with {@code oleh}
 * @param standar in words; null where the SOP sets no time
 * @param tenggatAwal deadline by the standard, null without
 * @param tenggat the one that holds, null without a standard
 * @param lamaMenit since the step began
 * @param sisaMenit up to the deadline, negative after it; null without one. Zero may be late: outside working time
 * @param terlambat whether the deadline has passed
 */
public record OpenStep(
        String tugas,
        String aktivitas,
        String no,
        String nama,
        String pelaksana,
        String unit,
        String unitNama,
        boolean luar,
        String oleh,
        String olehNama,
        int ulangan,
        String standar,
        Instant dibuat,
        Instant diambil,
        Instant tenggatAwal,
        Instant tenggat,
        long lamaMenit,
        Long sisaMenit,
        boolean terlambat) {}
