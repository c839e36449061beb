package de.leitplanke.library;

import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Cases by which something is judged, as a list in a YAML file. */
public final class GoldFile {

    private GoldFile() {}

    public static List<JsonNode> cases(String path) {
        return YAMLMapper.builder()
                .build()
                .readTree(GoldFile.class.getResourceAsStream(path))
                .valueStream()
                .toList();
    }
}
