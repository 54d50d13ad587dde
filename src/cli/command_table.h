// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"

namespace parvis::cli {

/// Every command, in the order of the help.
const std::vector<Command>& commandTable();

// One group per file, named after the first word of its commands.
std::vector<Command> databaseCommands();
std::vector<Command> datasetCommands();
std::vector<Command> statusCommands();
std::vector<Command> contractCommands();
std::vector<Command> signatoryCommands();
std::vector<Command> qpvCommands();
std::vector<Command> locateCommands();
std::vector<Command> perimeterCommands();
std::vector<Command> compareCommands();
std::vector<Command> documentCommands();
std::vector<Command> scanCommands();
std::vector<Command> recognitionCommands();
std::vector<Command> searchCommands();
std::vector<Command> pressCommands();
std::vector<Command> articleCommands();
std::vector<Command> reportCommands();
std::vector<Command> templateCommands();
std::vector<Command> mapCommands();
std::vector<Command> fundingCommands();
std::vector<Command> fundingImportCommands();
std::vector<Command> indicatorCommands();
std::vector<Command> exportCommands();
std::vector<Command> actionCommands();
std::vector<Command> actionImportCommands();
std::vector<Command> calendarCommands();
std::vector<Command> historyCommands();
std::vector<Command> helpCommands();

} // namespace parvis::cli
