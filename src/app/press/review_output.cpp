// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/press/review_output.h"

#include "widgets/controls/tall_dialog.h"
#include "widgets/look/obstacle.h"
#include "widgets/look/settings.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

const auto reviewFolder = u"reviews"_s;
const Setting<bool> archiveSetting{u"press/archive"_s};

QString formatLabel(ReviewFormat format)
{
    return QCoreApplication::translate("report", enumName(format).label);
}

} // namespace

FileChoice reviewChoice(const QString& name, std::optional<ReviewFormat> format)
{
    FileChoice choice{ReviewOutputChoice::tr("Export the press review"), name, {}, reviewFolder};
    for (const auto& known : EnumNames<ReviewFormat>::all) {
        if (!format || *format == known.value)
            choice.formats.push_back({identifier(known.value), formatLabel(known.value)});
    }
    return choice;
}

ReviewOutputChoice::ReviewOutputChoice(QWidget* parent)
    : QWidget(parent)
    , format_(new QComboBox(this))
    , archive_(new QCheckBox(tr("For the archi&ve (PDF/A)"), this))
{
    format_->setObjectName(u"reviewFormat"_s);
    format_->setAccessibleName(tr("Kind of file"));
    for (const auto& known : EnumNames<ReviewFormat>::all)
        format_->addItem(formatLabel(known.value), identifier(known.value));
    format_->setCurrentIndex(std::max(0, format_->findData(formatSetting(reviewFolder).value())));
    format_->setMinimumContentsLength(8);
    format_->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    archive_->setObjectName(u"archive"_s);
    archive_->setToolTip(tr("A PDF that can be kept for decades (PDF/A-2a); it is accessible in either case."));
    archive_->setChecked(archiveSetting.value());
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(format_);
    row->addWidget(archive_);
    row->addStretch(1);
    stackInLargeText(*row, *this);
    setFocusProxy(format_);
    connect(format_, &QComboBox::currentIndexChanged, this, [this] {
        updateArchive();
        Q_EMIT changed();
    });
    connect(archive_, &QCheckBox::toggled, this, &ReviewOutputChoice::changed);
    updateArchive();
}

void ReviewOutputChoice::updateArchive()
{
    const bool isPdf = format_->currentData().toString() == identifier(ReviewFormat::Pdf);
    setObstacle(archive_, unless(isPdf, tr("Only a PDF can be made for the archive.")));
}

ReviewOutput ReviewOutputChoice::output() const
{
    const ReviewFormat format = parseIdentifier<ReviewFormat>(format_->currentData().toString()).value();
    return {format, format == ReviewFormat::Pdf && archive_->isChecked()};
}

void ReviewOutputChoice::remember() const
{
    formatSetting(reviewFolder).keep(format_->currentData().toString());
    archiveSetting.keep(archive_->isChecked());
}

} // namespace parvis
