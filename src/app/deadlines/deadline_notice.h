// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/look/settings.h"
#include "widgets/workspace/workspace.h"

namespace parvis {

/// Whether the user wants to be told.
const Setting<bool>& deadlineNoticeSetting();

/// Says once per start, when the first database has been opened, how many deadlines are past or near, with a button
/// that shows them; nothing when there are none, or when something else had to be said then. GUI thread.
class DeadlineNotice : public QObject
{
    Q_OBJECT

public:
    explicit DeadlineNotice(Workspace& workspace);

private:
    void tell();

    Workspace& workspace_;
    bool waiting_ = true;
    bool interrupted_ = false;
};

} // namespace parvis
