package id.tayang.berkas;

import id.tayang.identity.Outsiders;
import id.tayang.security.CurrentUser;
import java.util.List;
import org.springframework.stereotype.Component;

/** People of another office with a step in a case read their own part of its files, not what this office gathers for itself. */
@Component
class FilesForReader implements ReadableFiles {

    private final BerkasTable table;
    private final OutsideSteps outsideSteps;
    private final Outsiders outsiders;
    private final CurrentUser user;

    FilesForReader(BerkasTable table, OutsideSteps outsideSteps, Outsiders outsiders, CurrentUser user) {
        this.table = table;
        this.outsideSteps = outsideSteps;
        this.outsiders = outsiders;
        this.user = user;
    }

    @Override
    public List<CaseFile> of(String kasus) {
        var files = table.of(kasus);
        if (!outsiders.areAll(user.groups())) {
            return files;
        }
        var theirs = outsideSteps.of(kasus);
        return files.stream().filter(file -> theirs.contains(table.task(file))).toList();
    }

    boolean include(CaseFile file) {
        return !outsiders.areAll(user.groups()) || outsideSteps.of(file.kasus()).contains(table.task(file));
    }
}
