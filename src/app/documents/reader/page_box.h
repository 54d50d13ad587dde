// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSpinBox>

#include <vector>

namespace parvis {

/// In which the page to read is typed: its number, or what the document calls it ("iv", "A-3"). A number that the
/// document has is always that of its page. GUI thread.
class PageBox : public QSpinBox
{
    Q_OBJECT

public:
    using QSpinBox::QSpinBox;

    /// @param labels  of the first pages; empty ones are none
    void setLabels(const std::vector<QString>& labels) { labels_ = labels; }

protected:
    QValidator::State validate(QString& text, int& place) const override;
    int valueFromText(const QString& text) const override;

private:
    int pageLabelled(const QString& text) const;

    std::vector<QString> labels_;
};

} // namespace parvis
