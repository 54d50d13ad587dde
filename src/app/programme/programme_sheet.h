// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/register.h"
#include "store/record.h"
#include "widgets/controls/record_sheet.h"

#include <optional>

namespace parvis {

class Workspace;

/// Of a priority, what it belongs to, which contracts answer it and what proves it; of a device, how many lines it
/// funds, its themes and its rules; of both, the source. Its links open. GUI thread.
class ProgrammeSheet : public RecordSheet
{
    Q_OBJECT

public:
    ProgrammeSheet(Workspace& workspace, QWidget* parent);

    /// A record that the register does not have, or none, shows a hint. @param records  of the territory of the user
    void showRecord(const Register& records, const std::optional<RecordRef>& record);

private:
    void showPriority(const Register& records, const Priority& priority);
    void showDevice(const Register& records, const Device& device);
    void addRules(const Register& records, const Device& device);
    void addSource(const Source* source);
};

} // namespace parvis
