// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/press_review_file.h"
#include "widgets/workspace/file_export.h"

#include <QWidget>

class QCheckBox;
class QComboBox;

namespace parvis {

/// What a press review is written as.
struct ReviewOutput
{
    ReviewFormat format = ReviewFormat::Pdf;
    bool isArchive = false; ///< of a PDF: PDF/A-2a

    friend bool operator==(const ReviewOutput&, const ReviewOutput&) = default;
};

/// How such a file is asked for. @param name  proposed, without ending
/// @param format  the only one; none: any
FileChoice reviewChoice(const QString& name, std::optional<ReviewFormat> format = {});

/// Asks what a press review is written as; begins with what was chosen last. GUI thread.
class ReviewOutputChoice : public QWidget
{
    Q_OBJECT

public:
    explicit ReviewOutputChoice(QWidget* parent);

    ReviewOutput output() const;
    /// The next choice begins with this one.
    void remember() const;

    QComboBox* format() const { return format_; }
    QCheckBox* archive() const { return archive_; }

Q_SIGNALS:
    void changed();

private:
    void updateArchive();

    QComboBox* format_;
    QCheckBox* archive_;
};

} // namespace parvis
