package org.hearsay.web;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.export.Csv;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A sheet as JSON and as comma-separated values. */
final class SheetForms {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private SheetForms() {}

    static String json(Sheet sheet) {
        ObjectNode out = MAPPER.createObjectNode();
        out.put("title", sheet.title());
        out.put("more", sheet.more());
        ArrayNode rows = out.putArray("rows");
        for (Sheet.Row row : sheet.rows()) {
            ObjectNode one = rows.addObject();
            if (!row.group().isEmpty()) one.put("group", row.group());
            if (row.timeline() != null) one.put("timeline", row.timeline());
            for (int i = 0; i < row.cells().size(); i++)
                cell(one.putObject(sheet.columns().get(i)), row.cells().get(i));
        }
        return MAPPER.writeValueAsString(out) + "\n";
    }

    private static void cell(ObjectNode out, Cell cell) {
        out.put("text", cell.text());
        if (cell.note() != null) out.put("note", cell.note());
        if (cell.link() != null) out.put("link", cell.link());
    }

    static String csv(Sheet sheet) {
        List<@Nullable String> head = new ArrayList<>(List.of("group"));
        for (String column : sheet.columns()) head.addAll(List.of(column, column + ", note", column + ", link"));
        StringBuilder out = new StringBuilder(Csv.row(head));
        for (Sheet.Row row : sheet.rows()) {
            List<@Nullable String> cells = new ArrayList<>();
            cells.add(row.group());
            for (Cell cell : row.cells()) {
                cells.add(cell.text());
                cells.add(cell.note());
                cells.add(cell.link());
            }
            out.append(Csv.row(cells));
        }
        return out.toString();
    }
}
