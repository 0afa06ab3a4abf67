#pragma once

#include "core/report/document.h"

#include <QLocale>

namespace samples {

using namespace core;
using namespace Qt::StringLiterals;

inline DocumentMeta meta(const QString &title)
{
    DocumentMeta meta;
    meta.title = title;
    meta.subject = u"Proef van de opmaak"_s;
    meta.author = u"A. Adviseur"_s;
    meta.dossier = u"2026-0042"_s;
    meta.receiver = u"Klant"_s;
    meta.made = QDateTime(QDate(2026, 3, 2), QTime(10, 42));
    meta.dataDate = QDate(2026, 3, 2);
    meta.dataVersion = 317;
    meta.letterhead = {u"Gemeente Voorbeeld"_s, {u"Uitvoering: Werkplein Voorbeeld"_s, u"Postadres vult de organisatie in"_s}};
    return meta;
}

inline TableBlock rows(int count)
{
    const QString longText = u"Klanten bezocht in Gasselternijveen, offertes nagebeld en de administratie van de afgelopen weken bijgewerkt"_s;
    TableBlock table;
    table.caption = u"Uren per dag"_s;
    table.columns = {{u"Dag"_s, Align::Left, 2}, {u"Werk"_s, Align::Left, 5}, {u"Uren"_s, Align::Right, 0}, {u"Bedrag"_s, Align::Right, 0}};
    for (int i = 1; i <= count; ++i)
        table.rows.append({u"rij-%1"_s.arg(i), i % 7 == 0 ? longText : u"Werkplaats"_s, u"2:30"_s, u"€ 1.234,50"_s});
    table.foot = {u"Totaal"_s, {}, u"500:00"_s, u"€ 246.900,00"_s};
    return table;
}

inline Series series()
{
    Series series;
    series.title = u"Uren per week"_s;
    series.kind = ChartKind::Bars;
    series.unit = ChartUnit::Hours;
    series.labelTitle = u"Week"_s;
    SeriesRow worked{u"Gewerkt"_s, {}};
    for (int week = 1; week <= 20; ++week) {
        series.labels.append(u"w%1"_s.arg(week));
        worked.values.append(week == 9 ? std::nullopt : std::optional(8.0 + (week * 7) % 15));
    }
    series.rows = {worked};
    series.limits = {{u"Grens 20 uur"_s, 20, SeriesLimit::Kind::Ceiling}};
    return series;
}

/// A picture of a signature, with a transparent ground as a pen on the screen gives it.
inline core::Strokes signature()
{
    return core::Strokes::parse(u"30 260 0,200 50 80,230 280 150,430 90 230,530 260 300,960 130 420"_s);
}

inline TableBlock cash()
{
    TableBlock cash;
    cash.wide = true;
    cash.caption = u"Kasstroom per maand, eerste jaar"_s;
    cash.columns = {{u"Post"_s, Align::Left, 3}};
    for (int month = 1; month <= 12; ++month)
        cash.columns.append({QLocale(QLocale::Dutch).monthName(month, QLocale::ShortFormat), Align::Right});
    cash.columns.append({u"Totaal"_s, Align::Right});
    for (const QString &post : {u"Omzet"_s, u"Inkoop"_s, u"Huur"_s, u"Btw-afdracht"_s, u"Aflossing"_s}) {
        QStringList row{post};
        for (int month = 1; month <= 12; ++month)
            row.append(u"€ %1"_s.arg(900 + 37 * month));
        row.append(u"€ 13.686"_s);
        cash.rows.append(row);
    }
    return cash;
}

/// Every kind of block once, and enough text to need some pages.
inline Document everything()
{
    Document document;
    document.meta = meta(u"Alles in één document: é, ë, ij, €"_s);
    document.add(Title{u"Ondernemingsplan"_s, u"Fenna van der Veen, Veen Fietsen"_s});
    document.add(Notice{u"Let op"_s, u"De vergunning is nog niet binnen. Zonder vergunning mag de winkel niet open. Vraag haar voor 1 april aan bij de gemeente."_s});
    document.add(Facts{{{u"Dossier"_s, u"2026-0042"_s},
                        {u"Adviseur"_s, u"A. Adviseur"_s},
                        {u"Telefoon"_s},
                        {u"Toelichting"_s, u"Een waarde die zo lang is dat zij niet op één regel past en dus op de volgende verdergaat, netjes onder het begin van de waarde."_s}}});
    document.add(Heading{u"Idee en persoon"_s});
    document.add(Paragraph{u"Fenna repareert fietsen in de schuur achter haar huis. Zij wil een efficiënte werkplaats in het dorp, met officiële erkenning.\nZij begint op 1 mei 2026."_s});
    document.add(Bullets{{u"Reparatie van gewone fietsen"_s,
                          u"Onderhoud van elektrische fietsen, met een onderhoudscontract voor mensen die hun fiets voor het werk nodig hebben en dus niet kunnen missen"_s,
                          u"Verkoop van onderdelen"_s}});
    document.add(Bullets{{u"Eerst de vergunning"_s, u"Dan de huur"_s}, true});
    document.add(Heading{u"Cijfers"_s});
    document.add(Heading{u"Uren"_s, 2});
    document.add(ChartBlock{series(), u"Geteld zijn de uren die in de maand zijn vastgesteld. Week 9 ontbreekt."_s});
    TableBlock investment;
    investment.caption = u"Investeringen"_s;
    investment.columns = {{u"Omschrijving"_s, Align::Left, 4}, {u"Bedrag"_s, Align::Right, 1}};
    investment.rows = {{u"Gereedschap"_s}, {u"Montagestandaard"_s, u"€ 850,00"_s}, {u"Handgereedschap"_s, u"€ 1.240,00"_s},
                       {u"Inrichting"_s}, {u"Toonbank"_s, u"€ 600,00"_s}, {u"Subtotaal inrichting"_s, u"€ 600,00"_s}};
    investment.strongRows = {0, 3, 5};
    investment.foot = {u"Totaal"_s, u"€ 2.690,00"_s};
    document.add(investment);
    document.add(Heading{u"Liquiditeit"_s, 2});
    document.add(cash());
    document.add(Heading{u"Een heel lang woord"_s});
    document.add(Paragraph{u"Aansprakelijkheidsverzekeringsmaatschappijvoorwaardenwijzigingsformulier"_s.repeated(3)});
    document.add(Heading{u"Wat nog gevraagd is"_s});
    document.add(CheckList{{{u"Kopie van het legitimatiebewijs"_s, true}, {u"Jaarcijfers 2025"_s, false, u"Ook de concepten"_s}, {u"Huurcontract"_s}, {u"Offerte verzekering"_s, true}}, 2});
    document.add(FormFields{{{u"Naam"_s, u"Fenna van der Veen"_s}, {u"Datum"_s}, {u"Toelichting"_s, {}, 3}}});
    document.add(SignatureBlock{u"Ik heb dit formulier naar waarheid ingevuld."_s,
                                {{u"Klant"_s, u"Fenna van der Veen"_s, u"Assen"_s, QDateTime(QDate(2026, 3, 2), QTime(10, 40)), signature(), u"Getekend op het scherm van laptop-3"_s}, {u"Adviseur"_s, u"A. Adviseur"_s}}});
    document.add(Paragraph{u"Dit document is gemaakt met Zaakwijzer."_s, Paragraph::Style::Small});
    return document;
}

} // namespace samples
