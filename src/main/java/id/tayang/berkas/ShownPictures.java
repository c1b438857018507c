package id.tayang.berkas;

import java.awt.Dimension;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;

/** Pictures of cases at the sizes that pages need. */
public interface ShownPictures {

    /** Widths in pixels at which a wider picture is to be had, the smallest first. */
    List<Integer> WIDTHS = List.of(480, 960);

    /** In pixels; empty for a file that is no picture, or none that can be read. */
    Optional<Dimension> size(CaseFile file);

    /**
     * A picture made smaller. Made when it is first asked for, then kept as long as the picture itself. The caller closes the stream.
     *
     * @param width one of {@link #WIDTHS}, less than the picture's own
     */
    InputStream open(CaseFile file, int width);
}
