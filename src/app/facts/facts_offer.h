// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/look/settings.h"
#include "widgets/workspace/latest_job.h"
#include "widgets/workspace/workspace.h"

#include <QObject>

class QTimer;

namespace parvis {

/// Whether the user wants to be told.
const Setting<bool>& factsOfferSetting();

/// Says, a while after a file was opened for writing, that this Parvis brings newer facts than it holds, with a button
/// that shows them. Once for each file and each state of the facts: who closes the message is not asked again, and
/// finds the facts in the menu. GUI thread.
class FactsOffer : public QObject
{
    Q_OBJECT

public:
    explicit FactsOffer(Workspace& workspace, QWidget* window);

private:
    void compare();
    void offer(int count, const QString& facts);

    Workspace& workspace_;
    QWidget* window_;
    QTimer* start_;
    LatestJob comparing_{workspace_.jobs()};
};

} // namespace parvis
