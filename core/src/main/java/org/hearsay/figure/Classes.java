package org.hearsay.figure;

import java.util.List;

/** The guideline's classes in a fixed order, by which the models know them. */
final class Classes {
    /** Events; the first is "no claimed figure". */
    static final List<String> EVENTS = List.of(
            "none",
            "killed",
            "injured",
            "casualties",
            "losses_unspecified",
            "captured",
            "missing",
            "displaced",
            "deployed",
            "destroyed",
            "damaged",
            "shot_down",
            "launched",
            "other");

    static final List<String> UNITS = List.of(
            "people",
            "military",
            "police",
            "combatants",
            "civilians",
            "children",
            "women",
            "pows",
            "units",
            "tanks",
            "armored_vehicles",
            "vehicles",
            "aircraft",
            "helicopters",
            "missiles",
            "rockets",
            "munitions",
            "ammunition",
            "small_arms",
            "equipment",
            "ships",
            "buildings",
            "infrastructure",
            "facilities",
            "targets");

    private Classes() {}
}
