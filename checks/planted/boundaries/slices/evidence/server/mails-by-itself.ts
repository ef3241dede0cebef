import nodemailer from 'nodemailer'
export const wrong = nodemailer
