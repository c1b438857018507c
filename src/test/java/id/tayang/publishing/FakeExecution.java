package id.tayang.publishing;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Runs a delegate with given inputs and answers its local results. */
final class FakeExecution {

    private FakeExecution() {}

    static Map<String, Object> run(JavaDelegate delegate, String kasus, Map<String, ?> inputs) throws Exception {
        var results = new HashMap<String, Object>();
        var execution = mock(DelegateExecution.class);
        when(execution.getProcessInstanceId()).thenReturn(kasus);
        when(execution.getVariable(anyString())).thenAnswer(call -> inputs.get(call.<String>getArgument(0)));
        doAnswer(call -> results.put(call.getArgument(0), call.getArgument(1)))
                .when(execution)
                .setVariableLocal(anyString(), any());
        delegate.execute(execution);
        return results;
    }
}
