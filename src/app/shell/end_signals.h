// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace parvis {

/// Hears that the system wants the program to end: SIGTERM (the session ends), SIGHUP (unless it is ignored, as nohup
/// has it) and SIGINT. Heard once: a second one ends the program at once. One at a time, on the GUI thread; nothing on
/// systems without such signals.
class EndSignals : public QObject
{
    Q_OBJECT

public:
    explicit EndSignals(QObject* parent = nullptr);
    ~EndSignals() override;

Q_SIGNALS:
    void received(int signal);
};

} // namespace parvis
