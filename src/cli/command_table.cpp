// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command_table.h"

namespace parvis::cli {

const std::vector<Command>& commandTable()
{
    static const std::vector<Command> table = [] {
        std::vector<Command> commands;
        for (const auto group :
             {databaseCommands,  datasetCommands,     statusCommands,    contractCommands,     signatoryCommands,
              qpvCommands,       locateCommands,      perimeterCommands, compareCommands,      documentCommands,
              scanCommands,      recognitionCommands, pressCommands,     articleCommands,      reportCommands,
              templateCommands,  mapCommands,         searchCommands,    fundingCommands,      fundingImportCommands,
              indicatorCommands, exportCommands,      actionCommands,    actionImportCommands, calendarCommands,
              historyCommands,   helpCommands}) {
            for (Command& command : group())
                commands.push_back(std::move(command));
        }
        return commands;
    }();
    return table;
}

} // namespace parvis::cli
