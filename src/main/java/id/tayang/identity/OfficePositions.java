package id.tayang.identity;

import id.tayang.sop.ModelBean;
import id.tayang.sop.Pelaksana;
import java.util.Map;
import java.util.Set;
import org.springframework.beans.factory.annotation.Autowired;

/** The positions of this office. Models ask it whether a step has somebody to do it: {@code ${kantor.punya('kepala-seksi')}}. */
@ModelBean("kantor")
public class OfficePositions {

    private final Map<String, String> names;
    private final Set<String> missing;

    @Autowired
    OfficePositions(PositionSettings settings) {
        this(settings.jabatan(), settings.tanpaJabatan());
    }

    /**
     * @param names what a position is called here, by group
     * @param missing groups of the positions that this office does not have
     */
    public OfficePositions(Map<String, String> names, Set<String> missing) {
        this.names = Map.copyOf(names);
        this.missing = Set.copyOf(missing);
    }

    /** Whether this office has the position. */
    public boolean punya(String group) {
        return !missing.contains(group);
    }

    /** What a performer is called in this office. A sub-group ({@code unit-kerja.sekretariat}) follows its parent's name. */
    public String name(Pelaksana performer) {
        var own = names.get(performer.group());
        if (own != null) {
            return own;
        }
        var dot = performer.group().indexOf('.');
        var parent = dot < 0 ? null : names.get(performer.group().substring(0, dot));
        var rest = performer.name().indexOf(SUB_GROUP);
        return parent == null || rest < 0
                ? performer.name()
                : parent + performer.name().substring(rest);
    }

    /** Stands between the name of a lane and the name of its part. */
    private static final String SUB_GROUP = " – ";
}
