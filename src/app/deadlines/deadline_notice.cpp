// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/deadlines/deadline_notice.h"

#include "app/deadlines/deadline_schema.h"

#include <QTimer>

using namespace Qt::StringLiterals;

namespace parvis {

const Setting<bool>& deadlineNoticeSetting()
{
    static const Setting<bool> setting(u"deadlines/notice"_s, true);
    return setting;
}

DeadlineNotice::DeadlineNotice(Workspace& workspace)
    : workspace_(workspace)
{
    connect(&workspace_, &Workspace::databaseChanged, this, [this] {
        if (!waiting_ || !workspace_.database())
            return;
        waiting_ = false;
        QTimer::singleShot(0, this, &DeadlineNotice::tell);
    });
    connect(&workspace_, &Workspace::messageSaid, this, [this] { interrupted_ = !waiting_; });
}

void DeadlineNotice::tell()
{
    if (interrupted_ || !workspace_.database() || !deadlineNoticeSetting().value())
        return;
    const UrgentDeadlines counts = countDeadlines(workspace_.records(), workspace_.today());
    QStringList parts;
    const int overdue = counts.overdue;
    const int soon = counts.soon;
    if (overdue > 0)
        parts << tr("%n deadlines are overdue", nullptr, overdue);
    if (soon > 0)
        parts << tr("%n deadlines come within 30 days", nullptr, soon);
    if (parts.isEmpty())
        return;
    const auto show = [&workspace = workspace_] {
        workspace.requests().openPage(u"deadlines"_s, {{u"urgency"_s, u"overdue|soon"_s}});
    };
    workspace_.inform(parts.join(u", "_s) + u'.', tr("Show them"), show);
}

} // namespace parvis
