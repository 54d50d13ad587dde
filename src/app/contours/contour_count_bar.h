// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/contours/contour_summary.h"

#include <QWidget>

class QHBoxLayout;

namespace parvis {

/// The figures of a file of contours in a row; each is a button for the codes that it counts. GUI thread.
class ContourCountBar : public QWidget
{
    Q_OBJECT

public:
    explicit ContourCountBar(QWidget* parent = nullptr);

    void setCounts(const std::vector<ContourCount>& counts);

Q_SIGNALS:
    void chosen(const parvis::Filters& filters); ///< of the table of contours

private:
    void add(const ContourCount& count);

    QHBoxLayout* row_;
};

} // namespace parvis
