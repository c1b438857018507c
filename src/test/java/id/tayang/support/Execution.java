package id.tayang.support;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** An execution without an engine: what a model hands to a delegate, and what the delegate answers. */
public final class Execution {

    private final Map<String, Object> results = new HashMap<>();
    private final DelegateExecution mock = mock(DelegateExecution.class);

    private Execution(String kasus, Map<String, ?> inputs) {
        when(mock.getProcessInstanceId()).thenReturn(kasus);
        when(mock.getCurrentActivityId()).thenReturn("Activity_Langkah");
        when(mock.hasVariable(anyString())).thenAnswer(call -> inputs.containsKey(call.<String>getArgument(0)));
        when(mock.getVariable(anyString())).thenAnswer(call -> inputs.get(call.<String>getArgument(0)));
        doAnswer(call -> results.put(call.getArgument(0), call.getArgument(1)))
                .when(mock)
                .setVariableLocal(anyString(), any());
    }

    /** Runs the delegate on a step of the case and gives the local variables that it set. */
    public static Map<String, Object> run(JavaDelegate delegate, String kasus, Map<String, ?> inputs) {
        var execution = new Execution(kasus, inputs);
        try {
            delegate.execute(execution.mock);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
        return execution.results;
    }
}
