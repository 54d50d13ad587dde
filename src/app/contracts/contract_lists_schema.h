// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/history.h"
#include "widgets/tables/table_schema.h"

#include <memory>

namespace parvis {

// What belongs to the contract that is the subject (Id<Contract>), list by list.

TableSchema contractDocumentSchema();
TableSchema contractArticleSchema();
/// What it answers, and its own axes, with the page that proves it.
TableSchema contractPrioritySchema();
TableSchema contractActionSchema();
TableSchema contractMoneySchema();
/// The actions of the subject (std::shared_ptr<const std::vector<JournalAction>>).
TableSchema contractHistorySchema();

} // namespace parvis
