package id.tayang.publishing;

import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/** Tells a model how it went on a channel; its gateway leads on from there. */
final class ChannelResult {

    private ChannelResult() {}

    /**
     * Sets {@code hasilKanal} (tayang, tunda, periksa, ditarik, or manual: an official does it), {@code alasanKanal} (null where
     * nothing hinders), {@code cobaLagiPada} (null unless tunda) and {@code urlTayang} (null unless it stands).
     */
    static void tell(DelegateExecution execution, ReleaseState state) {
        execution.setVariableLocal("hasilKanal", word(state));
        execution.setVariableLocal("alasanKanal", state.reason());
        execution.setVariableLocal("cobaLagiPada", state.again() == null ? null : Date.from(state.again()));
        execution.setVariableLocal("urlTayang", state.url());
    }

    private static String word(ReleaseState state) {
        return switch (state.status()) {
            case ReleaseState.PUBLISHED, ReleaseState.DELAYED, ReleaseState.UNCERTAIN, ReleaseState.WITHDRAWN ->
                state.status();
            default -> ReleaseState.BY_HAND;
        };
    }
}
