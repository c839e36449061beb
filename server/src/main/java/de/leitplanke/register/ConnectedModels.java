package de.leitplanke.register;

import java.util.List;

/** Which models are connected, for those who keep watch; the module that connects them implements it. */
public interface ConnectedModels {

    /** All connections, by name of the tool. */
    List<ConnectedModel> all();

    /**
     * A connection as it may be shown: never with its key.
     *
     * @param tool name of the tool
     * @param address where it answers
     * @param model name of the model there
     * @param encrypted whether the way there is encrypted
     */
    record ConnectedModel(String tool, String address, String model, boolean encrypted) {}
}
